use std::path::PathBuf;
use std::process::Command;

fn main() {
    let out = PathBuf::from(std::env::var("OUT_DIR").unwrap());
    let obj = out.join("shim.o");
    let ok = Command::new("cc")
        .args(["-c", "-O2", "-fPIC", "-D_GNU_SOURCE", "src/shim.c", "-o"])
        .arg(&obj)
        .status()
        .expect("cc")
        .success();
    assert!(ok, "cc failed");
    let lib = out.join("libshim.a");
    assert!(Command::new("ar").arg("crs").arg(&lib).arg(&obj).status().expect("ar").success());
    println!("cargo:rustc-link-search=native={}", out.display());
    println!("cargo:rustc-link-lib=static=shim");
    println!("cargo:rerun-if-changed=src/shim.c");
}
