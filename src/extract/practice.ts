/**
 * Short articles of invented events, read before anybody waits: an engine makes lexicons, patterns and code when the first text
 * needs them, which takes longer than the reading itself. The first has a meeting, a document, a figure and a standing fact;
 * each of the others shows more ways of telling them. What is read from them goes nowhere.
 */
export const PRACTICE: readonly string[] = [
  `HANOI, May 5, 2025 - Foreign Minister Bui Thanh Son received Kenyan Ambassador Mary Mutuku in Hanoi on May 5.

The two sides signed a memorandum of understanding on farming. Vietnam and Kenya set up diplomatic ties in 1995.

Two-way trade reached 190 million USD in 2024, up 12 percent, and 40 Kenyan students study in Vietnam.`,

  `Prime minister starts visit to Malta

Valletta (VNA) – Prime Minister Pham Minh Chinh and his spouse arrived in Valletta on June 2 for a three-day official visit to Malta at the invitation of his Maltese counterpart Robert Abela.

After a welcome ceremony, the two leaders held talks, during which they agreed to upgrade ties to a Comprehensive Partnership and to lift trade to 500 million USD by 2030. They then witnessed the exchange of a cooperation agreement on maritime transport and of letters of intent between the two foreign ministries.

Earlier the same day, he met with President Myriam Spiteri Debono and had a phone call with European Commission President Ursula von der Leyen. He is scheduled to be received by the Speaker of the House on Wednesday.

The visit, which runs until June 4, comes as the two countries mark the 50th anniversary of their diplomatic relations (January 14, 1974).`,

  `Trade with Chile grows by a fifth

Bilateral trade between Vietnam and Chile was worth US$1.6 billion in the first ten months of 2024, a year-on-year rise of 20.4 per cent, according to the General Department of Customs. Of this, Vietnam's exports accounted for US$1.1 billion, down 3 per cent, while imports rose from US$310 million to nearly US$500 million.

Chile now ranks fourth among Vietnam's trading partners in Latin America and is its third largest supplier of copper. As of October, it had 12 valid projects here with total registered capital of VND2.4 trillion, mostly in farming and fisheries, which make up two thirds of the sum.

The Government aims for growth of 6.5-7 per cent this year and 5G coverage of 90 per cent of the population by 2026. Some 45,000 Chileans visited Vietnam last year, double the figure for 2022.

Chile provided a non-refundable aid package worth EUR3 million to help 2,000 households in the Mekong Delta.`,

  `VUFO president hosts new ambassadors

Hà Nội, 12/3 – Phan Anh Sơn, President of the Việt Nam Union of Friendship Organisations (VUFO), on Tuesday hosted a reception for the newly-accredited ambassadors of Peru, Morocco and Ghana.

On behalf of State President Lương Cường, he recalled that the Peruvian delegation led by Deputy Foreign Minister Ana Gervasi had been here last month, when a working session with Hai Phong leaders took place. His guest thanked him and said Peru would open a consulate general in Ho Chi Minh City next year.

In the afternoon, the ambassadors presented their credentials to the President at the Presidential Palace.

Vietnam's Ambassador to Ghana Tran Quoc Khanh paid a courtesy call on Minister of Defence Edward Omane Boamah in Accra the day before.`,

  `External affairs in brief

* A delegation of the Communist Party of Vietnam headed by Politburo member Le Minh Hung is on a working trip to Laos from April 8 to 11.

* Deputy Defence Minister Hoang Xuan Chien co-chaired the fourth Vietnam-Mongolia Defence Policy Dialogue in Ulaanbaatar on Thursday, at which the parties adopted an action plan for 2025-2027.

* At a meeting on the sidelines of the ASEAN Summit in Kuala Lumpur, National Assembly Chairman Tran Thanh Man and President of the Timor-Leste Parliament Fernanda Lay, who visited Hanoi in 2023, spoke highly of cooperation. They discussed a treaty on the transfer of sentenced persons, which has been in force since July 1.

* Photo: The two ministers at the signing ceremony (Source: VGP)

* In Geneva, Ambassador Mai Phan Dung met Director-General of the World Intellectual Property Organization (WIPO) Daren Tang. Vietnam was placed 44th out of 133 economies in its index.`,
];
