import { describe, expect, it } from 'vitest';
import { policyFor } from './security-policy.ts';
import { writePage } from './write-page.ts';

const HTML = `<html><head>
    <meta charset="utf-8" />
    <title>Bamboo Atlas</title>
    <meta name="description" content="All of it" />
    <script>first()</script>
  </head><body></body></html>`;

describe('a page of its own', () => {
  const page = writePage(HTML, { title: 'A "B" & <C>', description: 'Costs $1 & "more"' }, ['/assets/x.js']);

  it('has its title and description, escaped', () => {
    expect(page).toContain('<title>A &quot;B&quot; &amp; &lt;C&gt; · Bamboo Atlas</title>');
    expect(page).toContain('content="Costs $1 &amp; &quot;more&quot;"');
  });

  it('asks for the code of its route', () => {
    expect(page).toContain('<link rel="modulepreload" crossorigin href="/assets/x.js">');
  });

  it('keeps the inline script that the policy names', () => {
    expect(policyFor(page)).toBe(policyFor(HTML));
  });
});

it('allows no inline code but the one script, by its hash', () => {
  const policy = policyFor(HTML);
  expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/=]+'(;|$)/);
  expect(policy).not.toContain('unsafe');
});
