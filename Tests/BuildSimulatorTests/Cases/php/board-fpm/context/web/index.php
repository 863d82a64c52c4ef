<?php

$image = imagecreatetruecolor(10, 10);
header('content-type: image/png');
imagepng($image);
