import { expect, test } from 'vitest';
import { hivePath } from '#scripts/emit/partition/hivePath.ts';

test.each<[string | null, string]>([
	['other', 'list=other'],
	['2004-11', 'list=2004-11'],
	[null, 'list=__HIVE_DEFAULT_PARTITION__'],
	['a/b', 'list=a%2Fb'],
	['../up', 'list=..%2Fup'],
	['50% = "half"', 'list=50%25 %3D %22half%22'],
	['new\nline', 'list=new%0Aline'],
	['Côte d’Ivoire', 'list=Côte d’Ivoire']
])('%j', (value, folder) => {
	expect(hivePath('list', value)).toBe(folder);
});
