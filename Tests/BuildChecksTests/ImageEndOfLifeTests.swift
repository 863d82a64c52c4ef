import BuildChecks
import Testing

@Suite struct ImageEndOfLifeTests {
  @Test func `finds dead images in any stage`() {
    expectFindings(
      of: ImageEndOfLife.self,
      in:
        "FROM ▶node:18◀ AS build\nFROM --platform=linux/amd64 ▶gcr.io/distroless/nodejs20-debian12◀\n"
    )
  }

  @Test func `is silent for living and unknown ones`() {
    expectFindings(
      of: ImageEndOfLife.self,
      in: "FROM node:24 AS build\nFROM me/old:1 AS x\nFROM gcr.io/distroless/nodejs24-debian13\n")
  }
}

/// Versions of which only the day is known on which their support ended.
@Suite struct LifecycleTests {
  @Test(arguments: [
    "FROM ▶node:18-alpine◀\n", "FROM ▶python:3.8-slim◀\n", "FROM ▶debian:buster-slim◀\n",
    "FROM ▶centos:7◀\n", "FROM ▶openjdk:17-jdk-slim◀\n", "FROM ▶golang:1.19.4◀\n",
  ])
  func `finds dead versions by their tags`(text: String) {
    expectFindings(of: ImageEndOfLife.self, in: text)
  }

  @Test(arguments: [
    "FROM node:24-alpine\n", "FROM python:3.13-slim\n", "FROM debian:trixie-slim\n",
    "FROM golang:1.27\n", "FROM me/node:18\n", "FROM node\n",
  ])
  func `is silent about those that live, and those of others`(text: String) {
    expectFindings(of: ImageEndOfLife.self, in: text)
  }
}
