/**
 * Runs in the head of an embed, before anything is drawn: what the address asks for and styles alone can do stands on the
 * root element from the first frame on. It stands in the page itself, as `?bundled`: a file would come too late, or hold
 * the picture up.
 */
const query = new URLSearchParams(location.search);
/** By option, the values that styles know (`embed.css`, `app.css`); any other leaves the embed as it is. */
const known: Readonly<Record<string, readonly string[]>> = { theme: ['light', 'dark'], header: ['off'] };

for (const [option, values] of Object.entries(known)) {
	const value = query.get(option) ?? '';
	if (values.includes(value)) document.documentElement.dataset[option] = value;
}
