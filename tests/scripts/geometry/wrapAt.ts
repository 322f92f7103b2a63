/** A plane of two units a degree, 720 wide, with a meridian in its middle. */
export const wrapAt =
	(centre: number) =>
	(longitude: number, latitude: number): readonly [number, number] => {
		const fromCentre = longitude - centre - 360 * Math.round((longitude - centre) / 360);
		return [360 + 2 * fromCentre, 180 - 2 * latitude];
	};
