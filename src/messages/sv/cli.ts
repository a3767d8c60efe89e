/** Words of the command line in Swedish. */
export const cli = {} as const
