/** A version as Semantic Versioning has it, without what may follow a hyphen. */
const shape = /^(\d+)\.(\d+)\.(\d+)$/;

/** The three numbers of a version. @throws RangeError on what is none of a release */
export function versionNumbers(version: string): readonly [number, number, number] {
	const [, major, minor, patch] = shape.exec(version) ?? [];
	if (major === undefined)
		throw new RangeError(`${JSON.stringify(version)} is no version of a release (1.0.0)`);
	return [Number(major), Number(minor), Number(patch)];
}

/** Below zero where `a` is the older version, above it where it is the newer. */
export function compareVersions(a: string, b: string): number {
	const [first, second] = [versionNumbers(a), versionNumbers(b)];
	const at = first.findIndex((number, index) => number !== second[index]);
	return at === -1 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
}
