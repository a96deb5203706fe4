/** Scans of printed pieces, as they are. */
import type {APIRoute} from 'astro'
import {scanResponse, scanRoutes, type ScanRoute} from '../../../data/scans.ts'

export const getStaticPaths = scanRoutes

export const GET: APIRoute<ScanRoute['props']> = ({props}) => scanResponse(props)
