import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTemplate } from '#scripts/derive/story/parseTemplate.ts';

test('splits words, values and words of the glossary', () => {
	expect(parseTemplate('An [[red-notice|red notice]] of {milestones.x.event_date|month}.')).toEqual([
		{ kind: 'text', text: 'An ' },
		{ kind: 'term', term: 'red-notice', text: 'red notice' },
		{ kind: 'text', text: ' of ' },
		{ kind: 'value', path: ['milestones', 'x', 'event_date'], style: 'month' },
		{ kind: 'text', text: '.' }
	]);
});

test('plain words stay as they are', () => {
	fc.assert(
		fc.property(
			fc.string({ minLength: 1 }).filter((text) => !/[{}[\]]/.test(text)),
			(text) => {
				expect(parseTemplate(text)).toEqual([{ kind: 'text', text }]);
			}
		)
	);
});

test.each(['a {value', 'a value}', '[[term|words]', 'no {} value'])('%s is refused', (template) => {
	expect(() => parseTemplate(template)).toThrow('without its partner');
});
