import { expect, test } from 'vitest';
import { ruleOn, syntheticField } from './checkRows.ts';

const codes = (name: string, ...values: string[]) =>
	syntheticField(name, { categories: values.map((value) => ({ value, label: value })) });
const fields = [
	codes('method', 'extradition', 'capture_at_home'),
	codes('status', 'back', 'captured_at_home', 'not_back')
];

const only = ruleOn(
	{ rule: 'only_when', field: 'method', when: 'status', is: ['back', 'captured_at_home'] },
	fields
);

test.each([
	['extradition', 'back'],
	['capture_at_home', 'captured_at_home'],
	[null, 'not_back'],
	[null, null],
	['extradition', undefined],
	[undefined, 'not_back']
])('%s while %s is in order', (...row) => {
	expect(only(...row)).toEqual([]);
});

test.each([
	[
		'extradition',
		'not_back',
		'method stands only where status is back or captured_at_home, but status is "not_back"'
	],
	['extradition', null, 'method stands only where status is back or captured_at_home, but status is empty']
])('%s while %s is not', (method, status, told) => {
	expect(only(method, status)).toEqual([told]);
});

test('with values, others of the field are free', () => {
	const captured = ruleOn(
		{
			rule: 'only_when',
			field: 'method',
			values: ['capture_at_home'],
			when: 'status',
			is: ['captured_at_home']
		},
		fields
	);

	expect(captured('extradition', 'back')).toEqual([]);
	expect(captured('capture_at_home', 'back')).toEqual([
		'method stands only where status is captured_at_home, but status is "back"'
	]);
});

test('a code that the other field does not have is a mistake of the descriptor', () => {
	expect(() => ruleOn({ rule: 'only_when', field: 'method', when: 'status', is: ['bakc'] }, fields)).toThrow(
		'"bakc" is no code of status'
	);
});
