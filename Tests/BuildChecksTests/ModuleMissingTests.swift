import BuildChecks
import Testing

@Suite struct ModuleMissingTests {
  @Test(arguments: [
    """
    FROM gcr.io/distroless/nodejs24-debian13
    WORKDIR /a
    COPY <<"E" s.js
    require("./b.js")
    E
    CMD ["▶s.js◀"]

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ModuleMissing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM gcr.io/distroless/nodejs24-debian13
    WORKDIR /a
    COPY <<"E" s.js
    require("fs")
    E
    CMD ["s.js"]

    """,
    """
    FROM gcr.io/distroless/nodejs24-debian13
    CMD ["s.js"]

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ModuleMissing.self, in: text)
  }
}
