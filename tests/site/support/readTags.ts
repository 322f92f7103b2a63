/** One opening tag of a page with its attributes by name. */
export interface Tag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

const openingTag = /<([a-zA-Z][\w:-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** What stands between these tags is no markup. */
const rawText = /(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)|<!--[\s\S]*?-->/g;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
	return text.replace(
		/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
		(whole, hex, decimal, name: string | undefined) => {
			if (name !== undefined) return entities[name] ?? whole;
			return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16));
		}
	);
}

/** The opening tags of a page that our own build wrote, in their order; enough of HTML for that, not for any page. */
export function readTags(html: string): readonly Tag[] {
	const markup = html.replace(rawText, (_, open: string | undefined, name, close: string | undefined) =>
		open === undefined ? '' : `${open}${close ?? ''}`
	);
	return Array.from(markup.matchAll(openingTag), ([, name = '', written = '']) => ({
		name: name.toLowerCase(),
		attributes: Object.fromEntries(
			Array.from(written.matchAll(attribute), ([, key = '', double, single, bare]) => [
				key.toLowerCase(),
				decode(double ?? single ?? bare ?? '')
			])
		)
	}));
}
