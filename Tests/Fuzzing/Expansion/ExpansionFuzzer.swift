import DockerfileSyntax

/// Tries one input as words to expand, one a line, with either escape character and with values that are
/// odd themselves.
///
/// Whatever the bytes are, expansion ends with bytes or with a failure that BuildKit has a sentence for, and a
/// word without `$`, quotes and escapes stays as it is.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExpansion(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for escape in [UInt8(ascii: "\\"), UInt8(ascii: "`")] {
    let expansion = VariableExpansion(escape: escape)
    let special = [UInt8(ascii: "$"), UInt8(ascii: "'"), UInt8(ascii: "\""), escape]
    for word in bytes.split(separator: 0x0A) {
      do {
        let expanded = try expansion.expand(word) { name in
          switch name.count % 3 {
          case 0: nil
          case 1: ""
          default: "*$\(name)/ü?["
          }
        }
        if !word.contains(where: special.contains) {
          precondition(
            expanded.text == String(decoding: word, as: UTF8.self), "a plain word has changed")
        }
      } catch {
        precondition(!error.buildKitText.isEmpty)
      }
    }
  }
  return 0
}
