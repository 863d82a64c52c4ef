import BuildChecks
import Testing

@Suite struct PackageMissingTests {
  @Test(arguments: [
    """
    FROM gcr.io/distroless/nodejs24-debian13
    WORKDIR /a
    COPY <<"E" s.js
    require("express")
    E
    CMD ["▶s.js◀"]

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: PackageMissing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM gcr.io/distroless/nodejs24-debian13
    WORKDIR /a
    COPY node_modules node_modules
    COPY <<"E" s.js
    require("express")
    E
    CMD ["s.js"]

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: PackageMissing.self, in: text)
  }
}
