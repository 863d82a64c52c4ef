import semver from "semver";

/** The newest of the versions that fits a range, or null when none does. */
export function newest(versions: string[], range: string): string | null {
  return semver.maxSatisfying(versions, range);
}
