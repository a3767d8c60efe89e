/** Name and version of this program, as in package.json (a test keeps them equal). */
export const tool = { name: 'policy', version: '0.1.0' } as const
