/**
 * `embed.js`, which newsrooms' pages load from the site: it turns `<div data-fugitive-flows="ID">` and
 * `<fugitive-flows chart="ID">` into frames as tall as their charts. It runs on pages that are not ours: it writes no style
 * element and no markup, asks for nothing but the frames, keeps nothing, and a second copy of it does nothing.
 */
import { ownName } from '#src/embed/ownName.ts';
import { ownAddress } from './ownAddress.ts';
import { showEmbeds } from './showEmbeds.ts';

const address = ownAddress();

/** A page is read to its end first: a placeholder's link is its title, and may not be there yet. */
function begin(): void {
	if (address !== undefined && !customElements.get(ownName)) showEmbeds(address);
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
else begin();
