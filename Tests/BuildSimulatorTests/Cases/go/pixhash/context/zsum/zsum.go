// Package zsum wraps the checksum of the system's zlib.
package zsum

/*
#cgo LDFLAGS: -lz
#include <stdlib.h>
#include "zsum.h"
*/
import "C"

import (
	"fmt"
	"unsafe"
)

// Bytes returns the CRC of b.
func Bytes(b []byte) uint32 {
	if len(b) == 0 {
		return 0
	}
	return uint32(C.zsum_bytes((*C.uchar)(unsafe.Pointer(&b[0])), C.uint(len(b))))
}

// String returns the CRC of s in the given base ("10" or "16").
func String(s, base string) string {
	c := C.CString(base)
	defer C.free(unsafe.Pointer(c))
	if C.zsum_base(c) == 16 {
		return fmt.Sprintf("%x", Bytes([]byte(s)))
	}
	return fmt.Sprint(Bytes([]byte(s)))
}
