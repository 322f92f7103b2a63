import type { LoadedDescriptor } from './loadDescriptor.ts';
import { suggest } from './suggest.ts';
import type { Problems } from './Problems.ts';
import { showPath } from './showPath.ts';
import type { JsonPath } from './Report.ts';

/** A chart or page as the pipeline knows it: by the file that derives its data, which names the chart's options too. */
interface Derived {
	/** `charts/<id>` or `pages/<name>`. */
	readonly path: string;
	readonly options: readonly string[];
}

const CHARTS = /^charts\//;

/** Adds a problem where a step of the story shows a chart that there is not, or sets an option that its chart has not. */
export function checkStory(
	{ descriptor, file, position }: LoadedDescriptor,
	derivations: readonly Derived[],
	problems: Problems
): void {
	const charts = new Map(
		derivations
			.filter(({ path }) => CHARTS.test(path))
			.map(({ path, options }) => [path.replace(CHARTS, ''), options])
	);

	function report(path: JsonPath, value: string, message: string, known: Iterable<string>): void {
		const suggestion = suggest(value, known);
		const hint = suggestion === undefined ? {} : { suggestion };
		problems.add({ file, ...position(path), field: showPath(path), value, message, ...hint });
	}

	for (const [index, { chart, options = {}, states = [], paragraphs }] of (
		descriptor.story?.steps ?? []
	).entries()) {
		const step = ['story', 'steps', index];
		const known = charts.get(chart);
		if (known === undefined) {
			report(
				[...step, 'chart'],
				chart,
				'is no chart (scripts/derive/charts/ has none of that name)',
				charts.keys()
			);
			continue;
		}
		const has = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
		const checkOptions = (set: Readonly<Record<string, string>>, path: JsonPath) => {
			for (const name of Object.keys(set))
				if (!known.includes(name)) report([...path, name], name, `is no option of ${chart}: ${has}`, known);
		};
		checkOptions(options, [...step, 'options']);
		for (const [at, state] of states.entries()) checkOptions(state, [...step, 'states', at]);
		if (states.length > 0 && states.length !== paragraphs.length)
			report(
				[...step, 'states'],
				String(states.length),
				`is not the number of its paragraphs, ${paragraphs.length}`,
				[]
			);
	}
}
