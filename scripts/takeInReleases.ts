/** Lays what the addresses of all releases serve among what the site serves: `/data/v1.0.0/…` and `/frozen/v1.0.0/…`. */
import { takeInReleases } from './release/takeInReleases.ts';
import { settings } from './settings.ts';

takeInReleases(settings.data, settings.public);
