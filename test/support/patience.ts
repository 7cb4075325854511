/** No spec is judged by how busy the machine is; one that needs longer still says so itself. */
jest.setTimeout(120_000);
