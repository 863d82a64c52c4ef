/// Why the learner's record could not be read or written.
package enum StoreError: Error, Hashable, Sendable {
  case cannotOpen(path: String, text: String)
  /// Written by a newer version of the program; left untouched.
  case newerVersion(path: String)
  /// SQLite's own words for anything else, such as a full disk.
  case failed(text: String)
}
