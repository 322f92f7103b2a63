const rawText = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;
const entities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'"
};

/** What a reader without scripts reads on a page, in one line: a space for each tag, none doubled. */
export function pageText(html: string): string {
	return html
		.replace(rawText, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
		.replace(/\s+/g, ' ');
}
