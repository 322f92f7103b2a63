import { resolve } from '$app/paths';
import { writeOptions } from '#src/state/options.ts';
import { wholeAddress, type Names, type SharedView } from './sharedView.ts';

/** What is chosen of an embed beside the view. */
export interface EmbedChoice {
	readonly names: Names;
	readonly theme: 'auto' | 'light' | 'dark';
	readonly header: 'on' | 'off';
}

/** What an embed is asked for, by the names of its address: only what differs from the embed as it is. */
export function embedOptions(
	{ schemas, options, tab }: Pick<SharedView, 'schemas' | 'options' | 'tab'>,
	{ names, theme, header }: EmbedChoice
): Readonly<Record<string, string>> {
	return {
		...Object.fromEntries(writeOptions(options, schemas, new URLSearchParams())),
		...(tab === 'table' ? { tab } : {}),
		...(theme === 'auto' ? {} : { theme }),
		...(header === 'on' ? {} : { header }),
		...(names === 'on' ? {} : { names })
	};
}

/** The whole address of an embed. One without names is a document of its own, so that none is ever sent. */
export function embedAddress({ chart: { id }, ...view }: SharedView, choice: EmbedChoice): string {
	const { names, ...others } = embedOptions(view, choice);
	const query = new URLSearchParams(others).toString();
	const path = resolve(names === 'off' ? '/embed/[id]/unnamed' : '/embed/[id]', { id });
	return wholeAddress(query === '' ? path : `${path}?${query}`);
}
