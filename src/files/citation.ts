import { formatDate } from '#atlas/dates/formatDate.ts';
import type { Descriptor } from '#atlas/descriptor.ts';

/** How a chart is cited: who, when, what it is called, of which atlas, version and day, and where it stands. */
export function citation(
	chart: { readonly name: string; readonly address: string },
	{
		contributors,
		title,
		version,
		created,
		licenses
	}: Pick<Descriptor, 'contributors' | 'title' | 'version' | 'created' | 'licenses'>
): string {
	const day = created.slice(0, 10);
	const authors = contributors.map((contributor) => contributor.title).join(', ');
	return [
		`${authors} (${day.slice(0, 4)}). “${chart.name}”. ${title}, version ${version}, data of ${formatDate(day)}.`,
		`${chart.address}.`,
		...licenses.map(({ name, title: long }) => `${long ?? name}.`)
	].join(' ');
}
