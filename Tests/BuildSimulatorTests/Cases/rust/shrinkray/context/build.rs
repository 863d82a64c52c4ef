fn main() {
    // the system's zlib does the work
    println!("cargo:rustc-link-lib=dylib=z");
    println!("cargo:rerun-if-changed=build.rs");
}
