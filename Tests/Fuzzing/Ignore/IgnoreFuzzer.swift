import BuildSimulator

/// Tries one input as a `.dockerignore` and, behind a NUL, paths of the context.
///
/// Whatever the bytes are, matching ends; a comment at the end changes no verdict, and a pattern that takes
/// everything back at the end leaves nothing out.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzIgnore(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let text = String(decoding: parts.first ?? bytes[...], as: UTF8.self)
  let paths = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : "src/main.go\na/b/c"
  let patterns = IgnorePatterns(text)
  let commented = IgnorePatterns(text + "\n# nothing\n")
  let takenBack = IgnorePatterns(text + "\n!**\n")
  for path in paths.split(separator: "\n").prefix(20) where path.utf8.count < 200 {
    precondition(patterns.excludes(String(path)) == commented.excludes(String(path)))
    precondition(!takenBack.excludes(String(path)), "taken back, and left out all the same")
  }
  return 0
}
