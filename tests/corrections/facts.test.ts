import { expect, test } from 'vitest';
import { collectFacts } from './support/collectFacts.ts';

test('the site says what tests/facts.json pins; where it is meant to say something else: npm run facts', async () => {
	const facts = `${JSON.stringify(await collectFacts(), null, '\t')}\n`;
	await expect(facts).toMatchFileSnapshot('../facts.json');
});
