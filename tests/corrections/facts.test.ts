import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { collectFacts } from './support/collectFacts.ts';

const file = 'tests/facts.json';

test('the site says what tests/facts.json pins; where it is meant to say something else: npm run facts', async () => {
	// Written as all files of the repository are, so that what renews it leaves nothing to format.
	const style = await resolveConfig(file);
	const facts = await format(JSON.stringify(await collectFacts()), { ...style, filepath: file });
	await expect(facts).toMatchFileSnapshot('../facts.json');
});
