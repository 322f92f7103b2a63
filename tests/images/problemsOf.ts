import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';

/** What a picture of a chart or page has to be. */
interface Expected {
	/** What must be read in it: its finding, source and credit. */
	readonly texts: readonly string[];
}

/** Of every picture whose size its address tells, pixels. */
const sizes: readonly (readonly [path: RegExp, width: number, height?: number])[] = [
	[/^cards\//, 1200, 630],
	[/-square\.png$/, 1080, 1080],
	[/-1280-(light|dark)\.png$/, 2560],
	[/^charts\/[^/]+\.png$/, 1280]
];
/** Of the pixels, how many must differ from the ground: fewer are an empty sheet. */
const leastDrawn = 0.01;

function problemsOfPng(path: string, content: Buffer): readonly string[] {
	const { width, height, data } = PNG.sync.read(content);
	const [, wide, high] = sizes.find(([pattern]) => pattern.test(path)) ?? [];
	const ground = data.readUInt32BE(0);
	let drawn = 0;
	for (let at = 0; at < data.length; at += 4) if (data.readUInt32BE(at) !== ground) drawn++;
	return [
		...(width === wide ? [] : [`is ${width} px wide, not ${wide ?? 'known'}`]),
		...(high === undefined || height === high ? [] : [`is ${height} px high, not ${high}`]),
		...(drawn / (width * height) >= leastDrawn ? [] : ['shows nothing'])
	];
}

/** Letters that a PDF may break or join otherwise than a page does. */
const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s+/g, '');

const missing = (text: string, { texts }: Expected): readonly string[] =>
	texts.filter((each) => !plain(text).includes(plain(each))).map((each) => `does not say “${each}”`);

async function problemsOfPdf(content: Buffer, expected: Expected): Promise<readonly string[]> {
	const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(content)), {
		mergePages: true
	});
	return [...(totalPages === 1 ? [] : [`has ${totalPages} pages`]), ...missing(text, expected)];
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&quot;': '"' };

function problemsOfSvg(svg: string, expected: Expected): readonly string[] {
	const text = svg
		.replace(/<style>.*?<\/style>/s, '')
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll(/&(amp|lt|quot);/g, (entity) => entities[entity] ?? entity);
	const foreign = /<(foreignObject|image|script)|\son\w+=|href="(?!#)/.exec(svg);
	const named = new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
	const lost = [...svg.matchAll(/(?:url\(|href=")#([^")]+)/g)].filter(([, id]) => !named.has(id));
	return [
		...(foreign ? [`holds ${foreign[0]}`] : []),
		...lost.map(([reference]) => `refers to ${reference}, which is not in it`),
		...missing(text, expected)
	];
}

/** What is wrong with a made picture; empty where nothing is. @throws when it cannot be decoded at all */
export async function problemsOf(
	path: string,
	content: Buffer | string,
	expected: Expected
): Promise<readonly string[]> {
	const bytes = Buffer.from(content);
	if (path.endsWith('.png')) return problemsOfPng(path, bytes);
	if (path.endsWith('.pdf')) return problemsOfPdf(bytes, expected);
	return problemsOfSvg(bytes.toString('utf8'), expected);
}
