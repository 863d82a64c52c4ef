use std::os::raw::{c_int, c_uchar, c_ulong};

extern "C" {
    fn compressBound(len: c_ulong) -> c_ulong;
    fn compress2(
        dest: *mut c_uchar,
        dest_len: *mut c_ulong,
        src: *const c_uchar,
        src_len: c_ulong,
        level: c_int,
    ) -> c_int;
}

/// Compresses `data` with zlib.
pub fn shrink(data: &[u8]) -> Result<Vec<u8>, i32> {
    unsafe {
        let mut len = compressBound(data.len() as c_ulong);
        let mut out = vec![0u8; len as usize];
        match compress2(out.as_mut_ptr(), &mut len, data.as_ptr(), data.len() as c_ulong, 9) {
            0 => {
                out.truncate(len as usize);
                Ok(out)
            }
            code => Err(code),
        }
    }
}
