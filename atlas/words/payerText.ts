/** Who paid, with where it has its seat: "Siemens (Germany)". */
export function payerText({
	name,
	seat
}: {
	readonly name: string | null;
	readonly seat: string | null;
}): string {
	if (name === null) return seat === null ? 'a firm or bank' : `a firm or bank (${seat})`;
	return seat === null ? name : `${name} (${seat})`;
}
