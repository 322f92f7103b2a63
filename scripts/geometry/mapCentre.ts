import { existsSync, readFileSync } from 'node:fs';

/** The Pacific in the middle, so that flows out of East Asia do not run across Europe. */
const defaultCentre = 150;

/** The middle meridian that the descriptor's `home` asks for, in degrees east. */
export function readMapCentre(descriptorPath: string): number {
	if (!existsSync(descriptorPath)) return defaultCentre;
	const descriptor: unknown = JSON.parse(readFileSync(descriptorPath, 'utf8'));
	const home = property(descriptor, 'home');
	const centre = property(home, 'map_centre_longitude');
	return typeof centre === 'number' && Math.abs(centre) <= 180 ? centre : defaultCentre;
}

function property(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
