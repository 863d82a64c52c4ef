import Localisation

/// Tries one input as a PO file.
///
/// Whatever the bytes are, reading ends, and problems and entries stand on lines that the file has.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCatalogue(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let lines = 1...(bytes.count { $0 == 0x0A } + 1)
  let file = POFile(bytes)
  for problem in file.problems { precondition(lines.contains(problem.line)) }
  for (key, entry) in file.entries {
    precondition(key == entry.key && !key.isEmpty)
    precondition(lines.contains(entry.line))
  }
  return 0
}
