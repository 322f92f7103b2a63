/** A piece of a template, in order. */
export type TemplatePart =
	| { readonly kind: 'text'; readonly text: string }
	/** `[[red-notice|red notices]]`: a word of the glossary, by its id. */
	| { readonly kind: 'term'; readonly term: string; readonly text: string }
	/** `{estimates.people-2012-seed}`, `{treaties.extradition-THA.signed|year}`, `{law.extradition_in_force|word}`. */
	| { readonly kind: 'value'; readonly path: readonly string[]; readonly style: string | null };

const pattern = /\[\[([a-z-]+)\|([^\]|]+)\]\]|\{([^{}|]+)(?:\|([a-z]+))?\}/g;

/** Splits a sentence's template into its parts. Throws where a brace or bracket has no partner. */
export function parseTemplate(template: string): readonly TemplatePart[] {
	const parts: TemplatePart[] = [];
	const addText = (text: string) => {
		if (/[{}]|\[\[|\]\]/.test(text))
			throw new Error(`"${template}" has a brace or bracket without its partner`);
		if (text !== '') parts.push({ kind: 'text', text });
	};
	let end = 0;
	for (const match of template.matchAll(pattern)) {
		const [whole, term, text, path, style] = match;
		addText(template.slice(end, match.index));
		if (term !== undefined && text !== undefined) parts.push({ kind: 'term', term, text });
		else parts.push({ kind: 'value', path: (path ?? '').split('.'), style: style ?? null });
		end = match.index + whole.length;
	}
	addText(template.slice(end));
	return parts;
}
