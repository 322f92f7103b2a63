import { error } from '@sveltejs/kit';
import { siteCharts, unnamedCharts } from '#src/charts/siteCharts.server.ts';
import { siteFacts } from '#src/data/siteFacts.server.ts';
import { frozenName } from '#src/frozen/frozenAddress.ts';
import { isKept } from '#src/frozen/isKept.server.ts';
import { frozenPage } from '#src/frozen/frozenPage.server.ts';

export const prerender = true;

/** Every chart as it stands, and again without names where it names persons. */
const frozen = () => [
	...siteCharts().map((id) => ({ id, unnamed: false })),
	...unnamedCharts().map((id) => ({ id, unnamed: true }))
];

/** Those that no release keeps: what it keeps is served as it was drawn then. */
export const entries = () => {
	const { version } = siteFacts();
	return frozen()
		.map(({ id, unnamed }) => ({ version, file: frozenName(id, unnamed) }))
		.filter(({ file }) => !isKept(version, file));
};

/** A chart of one version as one file. */
export async function GET({ params: { version, file } }: { params: { version: string; file: string } }) {
	const found = frozen().find(({ id, unnamed }) => frozenName(id, unnamed) === file);
	if (!found || version !== siteFacts().version) error(404);
	const page = await frozenPage(found.id, found);
	return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
