use std::io::{Read, Write};
use std::net::TcpListener;

fn main() -> std::io::Result<()> {
    let addr = std::env::var("ADDRESS").unwrap_or_else(|_| "0.0.0.0:8000".into());
    let listener = TcpListener::bind(&addr)?;
    println!("listening on {addr}");
    for stream in listener.incoming() {
        let mut stream = stream?;
        let mut buf = [0u8; 1024];
        let _ = stream.read(&mut buf)?;
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\nHello, Docker!")?;
    }
    Ok(())
}
