use std::{env, fs, process};

fn main() {
    let files: Vec<String> = env::args().skip(1).collect();
    if files.is_empty() {
        let n = shrinkray::shrink(&[0u8; 4096]).expect("zlib").len();
        println!("usage: shrinkray FILE...   (4096 zeros shrink to {n} bytes)");
        return;
    }
    for f in files {
        let data = fs::read(&f).unwrap_or_else(|e| {
            eprintln!("{f}: {e}");
            process::exit(1)
        });
        println!("{f}: {} -> {}", data.len(), shrinkray::shrink(&data).expect("zlib").len());
    }
}
