/** Whole systems take longer than units; a spec that needs more says so itself. */
jest.setTimeout(120_000);
