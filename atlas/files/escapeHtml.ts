const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** Text for HTML or SVG: between tags, or within a double-quoted attribute. */
export function escapeHtml(text: string): string {
	return text.replace(/[&"<>]/g, (sign) => entities[sign] ?? sign);
}
