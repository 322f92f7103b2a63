/** Who can be written to, where the site's owner names an address (`CONTACT_EMAIL`); else the repository's issues. */
export function load() {
	const email = process.env.CONTACT_EMAIL?.trim() ?? '';
	return { email: /^[^\s@]+@[^\s@]+$/.test(email) ? email : null };
}
