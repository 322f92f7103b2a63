import { expect, test } from 'vitest';
import { checkStory } from '#scripts/validate/checkStory.ts';
import { formatProblem } from '#scripts/validate/formatProblem.ts';
import { loadDescriptor } from '#scripts/validate/loadDescriptor.ts';
import { Problems } from '#scripts/validate/Problems.ts';
import { discover } from '#scripts/derive/discover.ts';
import { descriptorJson, writePackage } from '#tests/fixtures/package.ts';

/** What is told of a story of one step, without the place. */
function told(
	chart: string,
	options: Readonly<Record<string, string>>,
	derivations: readonly Derived[],
	states?: readonly Readonly<Record<string, string>>[]
): string[] {
	const paragraphs = [[{ says: 'Said.', ours: true }]];
	const step = { id: 'one', heading: 'One', chart, options, paragraphs, ...(states ? { states } : {}) };
	const story = { lede: { people: 'P', money: 'M', question: 'Q' }, steps: [step] };
	const { data } = writePackage({ ...descriptorJson(), story });
	const problems = new Problems();
	const loaded = loadDescriptor(data, problems);
	if (loaded !== null) checkStory(loaded, derivations, problems);
	return problems.list().map((problem) => formatProblem(problem).replace(/^.*datapackage\.json:\d+ /, ''));
}

type Derived = Parameters<typeof checkStory>[1][number];
const derivations = [
	{ path: 'charts/returns-by-year', options: ['scope', 'time'] },
	{ path: 'charts/milestones', options: [] },
	{ path: 'pages/cases', options: [] }
];

test('a chart with some of its options is in order', () => {
	expect(told('returns-by-year', { scope: 'x' }, derivations)).toEqual([]);
	expect(told('milestones', {}, derivations)).toEqual([]);
});

test('a chart that there is not, a page, and an option that the chart has not are told of', () => {
	expect(told('return-by-year', {}, derivations)).toEqual([
		'story.steps[0].chart: "return-by-year" is no chart (scripts/derive/charts/ has none of that name); ' +
			'did you mean "returns-by-year"?'
	]);
	expect(told('cases', {}, derivations)).toEqual([
		'story.steps[0].chart: "cases" is no chart (scripts/derive/charts/ has none of that name)'
	]);
	expect(told('returns-by-year', { scop: 'x' }, derivations)).toEqual([
		'story.steps[0].options.scop: "scop" is no option of returns-by-year: it has scope, time; did you mean "scope"?'
	]);
	expect(told('milestones', { kind: 'law' }, derivations)).toEqual([
		'story.steps[0].options.kind: "kind" is no option of milestones: it has none'
	]);
});

test('a state sets options of its chart, and there is one for each paragraph', () => {
	expect(told('returns-by-year', {}, derivations, [{ time: '2000' }])).toEqual([]);
	expect(told('returns-by-year', {}, derivations, [{ tim: '2000' }, {}])).toEqual([
		'story.steps[0].states: "2" is not the number of its paragraphs, 1',
		'story.steps[0].states[0].tim: "tim" is no option of returns-by-year: it has scope, time; did you mean "time"?'
	]);
});

test('derivations say which options their charts have', async () => {
	const found = await discover();

	expect(found.find(({ path }) => path === 'charts/treaty-map')?.options).toEqual(['instrument', 'time']);
	expect(found.find(({ path }) => path === 'charts/officials-dots')?.options).toEqual([]);
});
