import { embedCode } from './embedCode.ts';

/** A picture that stands for a chart, at its absolute address. */
export interface Thumbnail {
	readonly address: string;
	readonly width: number;
	readonly height: number;
}

/** What the document says of a chart. */
export interface OembedInput {
	/** What the chart finds. */
	readonly title: string;
	/** Absolute address of its embed. */
	readonly embed: string;
	/** Of a plain iframe, CSS pixels. */
	readonly height: number;
	/** What the atlas is called, and where it stands. */
	readonly provider: { readonly name: string; readonly address: string };
	readonly thumbnail?: Thumbnail | undefined;
}

/** A column's width on a desk; the code itself is as wide as its column. */
const width = 640;
/** A day, in seconds: by then a site may hold newer data. */
const cacheAge = 86_400;

/**
 * A chart by the protocol of oEmbed 1.0, by which a page makes an embed of a pasted address. A static host cannot answer to
 * `maxwidth`: the code is fluid.
 */
export function oembed({ title, embed, height, provider, thumbnail }: OembedInput) {
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: provider.name,
		provider_url: provider.address,
		cache_age: cacheAge,
		html: embedCode({ address: embed, title, height }),
		width,
		height,
		...(thumbnail && {
			thumbnail_url: thumbnail.address,
			thumbnail_width: thumbnail.width,
			thumbnail_height: thumbnail.height
		})
	} as const;
}
