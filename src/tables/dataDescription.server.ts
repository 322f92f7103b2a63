import type { DataPage } from '#scripts/derive/pages/data.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';

/** What the package says of itself, and every table in a line. */
export const dataDescription = (): DataPage => readBuilt<DataPage>('data/pages/data.json');
