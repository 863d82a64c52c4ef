use std::io::{Read, Write};
use std::net::TcpListener;

const BANNER: &str = include_str!("../assets/banner.txt");

fn main() -> std::io::Result<()> {
    print!("{BANNER}");
    // read once at start; a missing template ends the program
    let page = std::fs::read_to_string("templates/index.html")?;
    let listener = TcpListener::bind("0.0.0.0:8080")?;
    for stream in listener.incoming() {
        let mut stream = stream?;
        let mut buffer = [0u8; 1024];
        let _ = stream.read(&mut buffer)?;
        write!(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nContent-Type: text/html\r\n\r\n{}",
            page.len(),
            page
        )?;
    }
    Ok(())
}
