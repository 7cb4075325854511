import { type VersioningOptions, VersioningType } from '@nestjs/common';

/** Everything is under /v1 except what machines ask: health and metrics. */
export const versioning: VersioningOptions = { type: VersioningType.URI, defaultVersion: '1' };
