import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { registry } from '#src/charts/registry.ts';

/** The browser's tests, each from its name to the next. */
const tests = globSync('tests/browser/**/*.test.ts').flatMap((file) =>
	readFileSync(file, 'utf8').split(/\btest\(/)
);

test.each(Object.keys(registry))('%s has a test that finds the mark of its title’s finding', (id) => {
	const own = tests.filter((each) => each.startsWith("'the finding of the title is drawn"));
	expect(own.filter((each) => each.includes(`'embed/${id}'`))).toHaveLength(1);
});
