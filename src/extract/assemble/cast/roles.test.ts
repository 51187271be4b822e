import { expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { castOf } from './cast-of.ts';

function rolesIn(text: string): Record<string, string | null> {
  const document = readDocument({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12' } });
  return Object.fromEntries(castOf(document).registry.people.map(({ name, role }) => [name, role]));
}

test.each([
  [
    'Prime Ministers Pham Minh Chinh and Amina Chebet of Kenya met.',
    { 'Pham Minh Chinh': 'Prime Minister', 'Amina Chebet': 'Prime Minister' },
  ],
  [
    'Amina Chebet and Tran Van Hoang, the defence ministers of Kenya and Vietnam, met.',
    { 'Amina Chebet': 'defence minister', 'Tran Van Hoang': 'defence minister' },
  ],
  ['Deputy Defence Minister Senior Lieu. Gen. Tran Van Hoang came.', { 'Tran Van Hoang': 'Deputy Defence Minister' }],
  [
    'Ana Lopez, Chairwoman of the Council of Ministers of Peru, came.',
    { 'Ana Lopez': 'Chairwoman of the Council of Ministers of Peru' },
  ],
])('who shares an office with others holds it alone: %s', (text, roles) => {
  expect(rolesIn(text)).toMatchObject(roles);
});

test('a counterpart has the office of whoever stands across, without the country', () => {
  expect(
    rolesIn('William Ruto, President of Kenya, met his counterpart Tran Van Hoang. He left on Monday.'),
  ).toMatchObject({ 'Tran Van Hoang': 'President', 'William Ruto': 'President of Kenya' });
  expect(
    rolesIn('Kenyan Prime Minister Amina Chebet saw President Luong Cuong and her counterpart Tran Van Hoang.'),
  ).toMatchObject({ 'Tran Van Hoang': 'Prime Minister' });
});

test('words that tell no office', () => {
  expect(rolesIn('State President Luong Cuong met his Kenyan counterpart William Ruto.')).toMatchObject({
    'Luong Cuong': 'State President',
    'William Ruto': 'President',
  });
  expect(rolesIn('The Kenyan group had as its leader Amina Chebet, Secretary of the Trade Ministry.')).toMatchObject({
    'Amina Chebet': 'Secretary of the Trade Ministry',
  });
});

test.each([
  ['He met Amina Chebet, who chairs the Senate.', 'chair of the Senate'],
  ['He met Amina Chebet, who heads the Kenyan tea board, on Monday.', 'head of the Kenyan tea board'],
  ['He met Amina Chebet, who heads a delegation of farmers.', null],
  ['He met Amina Chebet, who leads the talks.', null],
])('an office that a clause tells: %s', (text, role) => {
  expect(rolesIn(`Tran Van Hoang was in Kenya. ${text}`)['Amina Chebet']).toBe(role);
});

test.each([
  ['Kenyan Defence Minister Sen. Lieut. Gen. Daniel Opiyo came.', { 'Daniel Opiyo': 'Defence Minister' }],
  ['Kenyan Consul General Daniel Opiyo came.', { 'Daniel Opiyo': 'Consul General' }],
  ['The Vietnamese PM and President William Ruto of Kenya agreed.', { 'William Ruto': 'President' }],
  ['Emirati Minister of State Sultan Bin Ahmed Al Jaber came.', { 'Sultan Bin Ahmed Al Jaber': 'Minister of State' }],
  [
    'Speaker of the Lok Sabha (House of Representatives) of India Om Birla came.',
    { 'Om Birla': 'Speaker of the Lok Sabha (House of Representatives) of India' },
  ],
])('where an office ends and a name begins: %s', (text, roles) => {
  expect(rolesIn(text)).toEqual(roles);
});

test.each([
  ['Vice President of the World Bank Ana Lopez came.', 'people'],
  ['Senior Vice President of the Kenya-ASEAN Business Council Ana Lopez came.', 'people'],
  ['Vice President of Peru Ana Lopez came.', 'head-of-state'],
  ["Secretary of Kenya's National Security Council Ana Lopez came.", 'minister'],
])('at what level: %s', (text, level) => {
  const document = readDocument({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12' } });
  expect(castOf(document).registry.people.find(({ name }) => name === 'Ana Lopez')?.level).toBe(level);
});
