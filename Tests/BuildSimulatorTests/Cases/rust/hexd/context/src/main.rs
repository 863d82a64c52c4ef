mod hex;

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

fn main() -> std::io::Result<()> {
    let port = std::env::var("PORT").unwrap_or_else(|_| "7070".into());
    let listener = TcpListener::bind(format!("0.0.0.0:{port}"))?;
    println!("hex-serve on {port}");
    for stream in listener.incoming() {
        let mut stream = stream?;
        let mut line = String::new();
        BufReader::new(stream.try_clone()?).read_line(&mut line)?;
        stream.write_all(hex::encode(line.trim().as_bytes()).as_bytes())?;
    }
    Ok(())
}
