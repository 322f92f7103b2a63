import type { ShippedPackage } from './readPackage.ts';

/** Our own licence has lines of dashes within it. */
const line = '='.repeat(80);

/**
 * The file `licences.txt`: our own licence, then each package of others that goes to readers, with its licence in full. A
 * text that several share stands once, below all their names.
 */
export function licencesFile(own: string, packages: readonly ShippedPackage[]): string {
	const inOrder = packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	const byText = Map.groupBy(inOrder, ({ text }) => text);
	const parts = [...byText].map(([text, those]) => {
		const names = new Set(those.map(({ name, version, licence }) => `${name} ${version} (${licence})`));
		return `${[...names].join('\n')}\n\n${text}`;
	});
	return `${[own.trim(), ...parts].join(`\n\n${line}\n`)}\n`;
}
