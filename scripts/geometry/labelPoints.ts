import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** Where the label or marker of a jurisdiction stands, in degrees. */
export interface LabelPoint {
	readonly iso3: string;
	readonly longitude: number;
	readonly latitude: number;
	/** Its code of two letters, where the table has one. */
	readonly code?: string;
}

/**
 * The label points of `countries.csv`; none where the file is missing. Rows without a point are passed over:
 * whether there may be any is for the validation of the tables to say.
 */
export function readLabelPoints(path: string): LabelPoint[] {
	if (!existsSync(path)) return [];
	const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	return data.flatMap(({ iso3, iso2, label_longitude, label_latitude }): LabelPoint[] => {
		if (!iso3 || !label_longitude || !label_latitude) return [];
		const longitude = Number(label_longitude);
		const latitude = Number(label_latitude);
		if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return [];
		return [{ iso3, longitude, latitude, ...(iso2 ? { code: iso2 } : {}) }];
	});
}
