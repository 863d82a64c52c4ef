/// Why the learner's record could not be read or written.
package enum StoreError: Error, Hashable, Sendable {
  case cannotOpen(path: String, text: String)
  /// Written by a newer version of the program; left untouched.
  case newerVersion(path: String)
  /// The file is no whole database any more.
  case broken(text: String)
  /// SQLite's own words for anything else, such as a full disk: the file may be as good as ever.
  case failed(text: String)
}
