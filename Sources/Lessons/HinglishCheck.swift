import Findings

/// Holds Hinglish prose against the house spelling and register: `tum`, Latin letters, no stiff words.
///
/// A word may stand all the same where the file says `<!-- ok: word -->`. Code, headings and comments are
/// not read.
struct HinglishCheck {
  static let language = "hi-en"

  private let source: SourceText
  private let allowed: Set<String>
  private var findings: [Finding] = []
  private var wordBefore = ""
  /// The sentence that is read: its words so far and where it began.
  private var sentence: (words: [String], start: Int) = ([], 0)

  static func findings(in text: LessonText) -> [Finding] {
    guard text.language == language else { return [] }
    var check = HinglishCheck(text.source)
    check.read()
    return check.findings
  }

  private init(_ source: SourceText) {
    self.source = source
    var allowed: Set<String> = []
    for part in source.text.split(separator: "<!-- ok: ").dropFirst() {
      allowed.insert(part.prefix { $0 != "-" }.filter { $0 != " " }.lowercased())
    }
    self.allowed = allowed
  }

  // MARK: Reading

  private mutating func read() {
    var isInFence = false
    var start = 0
    for line in source.text.split(separator: "\n", omittingEmptySubsequences: false) {
      defer { start += line.utf8.count + 1 }
      if line.hasPrefix("```") { isInFence.toggle() }
      let isProse =
        !isInFence && !["#", "<!--", "```", "|", "---"].contains { line.hasPrefix($0) }
      // A new paragraph or list item is a new sentence.
      if !isProse || line.allSatisfy({ $0 == " " }) || line.hasPrefix("- ") { endSentence() }
      if isProse { read(line, at: start) }
    }
    endSentence()
  }

  /// More words are hard to follow on a screen.
  private static let longestSentence = 16

  private mutating func endSentence() {
    defer { sentence = ([], 0) }
    let count = sentence.words.count
    let range = SourceRange(sentence.start, sentence.start + 1)
    if count > HinglishCheck.longestSentence {
      findings.append(.advice("hinglish-long", at: range, ["n": .number(count)]))
    }
    if sentence.words.filter({ $0 == "ko" }).count > 2 {
      findings.append(.advice("hinglish-repeats", at: range, ["found": "ko"]))
    }
    for (word, next) in zip(sentence.words, sentence.words.dropFirst()) where word == "kiya" {
      if next.hasPrefix("jaata") || next.hasPrefix("jaati") {
        findings.append(.advice("hinglish-passive", at: range, ["found": .text("\(word) \(next)")]))
      }
    }
  }

  /// One line of prose; its offset is in UTF-8 bytes.
  private mutating func read(_ line: Substring, at start: Int) {
    var offset = start
    var isCode = false
    var word = ""
    var wordStart = start
    func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
    for scalar in (line + "\n").unicodeScalars {
      let length = String(scalar).utf8.count
      if scalar == "`" { isCode.toggle() }
      if !isCode, isLetter(scalar) {
        if word.isEmpty { wordStart = offset }
        word.unicodeScalars.append(scalar)
      } else {
        if !word.isEmpty {
          if sentence.words.isEmpty { sentence.start = wordStart }
          sentence.words.append(word.lowercased())
          judge(word, at: SourceRange(wordStart, wordStart + word.utf8.count))
        }
        word = ""
        if !isCode, [".", "?", "!", ":", ";"].contains(scalar) { endSentence() }
        if !isCode { judge(scalar, at: SourceRange(offset, offset + length)) }
      }
      offset += length
    }
  }

  // MARK: Judging

  private mutating func judge(_ word: String, at range: SourceRange) {
    let lower = word.lowercased()
    defer { wordBefore = lower }
    // "By itself" is no "you".
    if lower == "aap", wordBefore == "apne" { return }
    guard !allowed.contains(lower) else { return }
    if word.unicodeScalars.contains(where: { !Self.isLatin($0) }) {
      findings.append(.lesson("hinglish-letters", at: range, ["found": .text(word)]))
    } else if let right = HinglishWords.spelling[lower] {
      findings.append(
        .lesson("hinglish-spelling", at: range, ["found": .text(word), "right": .text(right)]))
    } else if let right = HinglishWords.register[lower] {
      findings.append(
        .lesson("hinglish-register", at: range, ["found": .text(word), "right": .text(right)]))
    }
  }

  private mutating func judge(_ sign: Unicode.Scalar, at range: SourceRange) {
    let isWrong =
      ["।", "“", "”", "‘", "’"].contains(sign) || sign.properties.isEmojiPresentation
    if isWrong {
      findings.append(.lesson("hinglish-sign", at: range, ["found": .text(String(sign))]))
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value)
  }
}

/// Words that the house style writes in another way, with what it writes.
enum HinglishWords {
  /// Wrong spellings.
  ///
  /// Only words that are no English ones too.
  static let spelling: [String: String] = [
    "mein": "me", "mei": "me", "nahin": "nahi", "nhi": "nahi", "nai": "nahi", "toh": "to",
    "ye": "yeh", "woh": "wo", "vo": "wo", "vah": "wo", "kyuki": "kyunki", "kyonki": "kyunki",
    "kyu": "kyun", "kese": "kaise", "konsa": "kaun sa", "islie": "isliye", "taki": "taaki",
    "varna": "warna", "fir": "phir", "pahle": "pehle", "phle": "pehle", "bohot": "bahut",
    "bht": "bahut", "jyada": "zyada", "zyaada": "zyada", "kum": "kam", "chota": "chhota",
    "choti": "chhoti", "chote": "chhote", "achha": "accha", "acha": "accha", "sahee": "sahi",
    "ghalat": "galat", "thik": "theek", "zaroori": "zaruri", "jaruri": "zaruri",
    "humesha": "hamesha", "dubara": "dobara", "ander": "andar", "oopar": "upar",
    "niche": "neeche", "yaha": "yahan", "waha": "wahan", "jaha": "jahan", "sath": "saath",
    "vala": "wala", "waala": "wala", "vali": "wali", "vale": "wale", "pahla": "pehla",
    "dusra": "doosra", "dusri": "doosri", "akhri": "aakhri", "jata": "jaata", "jati": "jaati",
    "jate": "jaate", "ata": "aata", "ati": "aati", "ismein": "isme", "usmein": "usme",
    "jismein": "jisme", "hume": "humein", "tarika": "tareeka", "vajah": "wajah",
    "fark": "farak", "farq": "farak", "faida": "fayda", "chiz": "cheez", "cheejein": "cheezein",
    "pura": "poora", "asaan": "aasan", "poocho": "pucho", "daalta": "dalta", "daalti": "dalti",
  ]

  /// Polite, stiff or rude words; the style says `tum` and short English nouns.
  static let register: [String: String] = [
    "kripya": "-", "aap": "tum", "aapka": "tumhara", "aapke": "tumhare", "aapki": "tumhari",
    "aapko": "tumhe", "tu": "tum", "karein": "karo", "kariye": "karo", "kijiye": "karo",
    "kijie": "karo", "likhein": "likho", "dekhein": "dekho", "likhiye": "likho",
    "dekhiye": "dekho", "chalaiye": "chalao", "chalayein": "chalao", "banaiye": "banao",
    "hataiye": "hatao", "lijiye": "lo", "dijiye": "do", "rakhiye": "rakho", "yadi": "agar",
    "keval": "sirf", "dwara": "se", "upyog": "use", "pradaan": "dena", "sunishchit": "pakka",
    "anumati": "permission", "prapt": "milna", "chhavi": "image", "parat": "layer",
    "charan": "stage", "magar": "lekin", "parantu": "lekin", "kintu": "lekin",
    "basically": "-", "actually": "-", "simply": "-", "obviously": "-",
  ]
}
